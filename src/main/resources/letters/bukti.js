// Compares a PDF with the letter as it was issued. The file never leaves the browser.
const section = document.querySelector('[data-sha256]');
const result = document.getElementById('banding');

function same(as) {
  const cancelled = section.dataset.batal === 'ya';
  result.className = cancelled ? 'hasil diganti' : 'hasil asli';
  result.textContent = cancelled
    ? `▲ Sama persis dengan ${as}, tetapi surat ini sudah dibatalkan.`
    : `✓ Sama persis dengan ${as}.`;
}

async function compare(file) {
  result.className = '';
  if (!window.crypto?.subtle) {
    result.textContent =
      'Peramban ini tidak dapat menghitung sidik berkas di sini. Buka halaman ini lewat alamat https.';
    return;
  }
  result.textContent = 'Membandingkan…';
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 === section.dataset.sha256) {
    same('PDF yang diterbitkan');
  } else if (section.dataset.salinan && sha256 === section.dataset.salinan) {
    same('salinan bertanda tangan');
  } else {
    result.className = 'hasil tidak';
    result.textContent =
      '✗ Berbeda dari berkas yang diterbitkan. Pindaian atau cetakan ulang memang berbeda; bandingkan isinya dengan surat aslinya.';
  }
}

document.getElementById('berkas')?.addEventListener('change', ({ target }) => {
  if (target.files[0]) compare(target.files[0]);
});
