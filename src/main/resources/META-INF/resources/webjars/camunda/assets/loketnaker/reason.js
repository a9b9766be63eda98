// Why a deadline is due when it is due: a dialog that any page may open.
import { element, shownDate, shownMoment, table } from './dom.js';
import { load } from './load.js';

const STATUS = {
  mulai: 'Hari mulai',
  dihitung: 'Dihitung',
  dilewati: 'Dilewati',
  berhenti: 'Jam berhenti',
  jatuhTempo: 'Jatuh tempo',
};

const KIND = { PROMISE: 'Janji layanan', TASK: 'Batas langkah', TIMER: 'Batas waktu menurut hukum' };

/** Opens the dialog with the answer to the question; the focus returns to where it was when it is closed. */
export function showReason(question) {
  const title = element('h3', { id: 'loketnaker-sebab-judul' }, 'Mengapa tanggal ini?');
  const content = element('div', { class: 'loketnaker-sebab-isi', tabindex: '0', 'aria-live': 'polite' });
  const dialog = element(
    'dialog',
    { class: 'loketnaker-sebab', 'aria-labelledby': 'loketnaker-sebab-judul' },
    title,
    content,
    element(
      'div',
      { class: 'loketnaker-sebab-kaki' },
      element('button', { type: 'button', class: 'btn btn-default', onclick: () => dialog.close() }, 'Tutup'),
    ),
  );
  const elsewhere = () => dialog.close(); // another page has come beneath it
  addEventListener('hashchange', elsewhere);
  dialog.addEventListener('close', () => {
    removeEventListener('hashchange', elsewhere);
    dialog.remove();
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  load(content, question, told);
}

function told(reason) {
  const told = [
    element(
      'p',
      { class: 'loketnaker-sebab-ringkas' },
      element('strong', {}, reason.name || 'Tenggat'),
      ` (${KIND[reason.kind]})`,
    ),
    element('p', {}, `${sentence(reason)} Jatuh tempo `, element('strong', {}, shownMoment(reason.due)), '.'),
  ];
  if (reason.ground) told.push(element('p', {}, `Dasar: ${reason.ground.replace(/^Dasar:\s*/, '')}`));
  if (reason.standing) told.push(note('Jam perkara sedang berhenti; tanggal ini bergeser saat jam berjalan lagi.'));
  if (reason.provisional) told.push(note('Sementara: hitungan melewati tahun yang hari liburnya belum dikonfirmasi.'));
  if (!reason.agrees)
    told.push(
      note(
        'Data kalender berubah sesudah tanggal ini dihitung, sehingga hari di bawah dapat berbeda dari hitungan waktu itu.',
      ),
    );
  told.push(
    reason.days.length
      ? table('Hari demi hari', ['Hari', 'Hitungan', 'Alasan', 'Dasar'], reason.days.map(row))
      : element('p', {}, 'Tidak ada hari yang perlu dihitung.'),
  );
  return told;
}

function note(text) {
  return element('p', { class: 'alert alert-warning' }, text);
}

function sentence(reason) {
  const since = `sejak ${reason.sinceReceipt ? 'perkara diterima, ' : ''}${shownMoment(reason.countedSince)}`;
  if (reason.units === 0) return `Tanggal yang ditentukan: jam tutup hari itu, atau hari kerja berikutnya.`;
  const amount =
    reason.share === 100
      ? `${reason.units} ${reason.unit}`
      : `${reason.units} ${reason.unit} (${reason.share}% dari ${reason.amount})`;
  const pauses = reason.sinceReceipt ? ' Waktu ketika jam berhenti tidak dihitung.' : '';
  return `${amount}, dihitung ${since}.${pauses}`;
}

function row(day) {
  return [
    day.from === day.until ? weekday(day.from) : `${weekday(day.from)} – ${weekday(day.until)}`,
    `${STATUS[day.status]}${count(day)}`,
    day.provisional ? `${day.reason} (sementara)` : day.reason,
    day.ground,
  ];
}

function count(day) {
  if (day.seconds) return `: ${span(day.seconds)}${day.from === day.until ? '' : ' tiap hari'}`;
  if (!day.firstDay) return '';
  return day.firstDay === day.lastDay
    ? `: hari ke-${day.firstDay}`
    : `: hari ke-${day.firstDay} s.d. ${day.lastDay}`;
}

function span(seconds) {
  const minutes = Math.floor(seconds / 60);
  return [
    minutes >= 60 ? `${Math.floor(minutes / 60)} jam` : '',
    minutes % 60 ? `${minutes % 60} menit` : '',
    seconds % 60 ? `${seconds % 60} detik` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const WEEKDAY = new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'Asia/Jakarta' });

function weekday(date) {
  return `${WEEKDAY.format(new Date(`${date}T00:00:00+07:00`))}, ${shownDate(date)}`;
}
