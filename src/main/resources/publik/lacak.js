// The QR code of a receipt brings the code behind the "#", which is never sent: put it into its field, and forget it.
const code = decodeURIComponent(location.hash.slice(1));
const field = document.getElementById('kode');
if (code && field) {
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
}
