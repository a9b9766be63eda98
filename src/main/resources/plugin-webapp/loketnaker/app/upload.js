// Sends a file as the body of a request, and says how far it has come. What the browser can see by itself is asked
// first.
import { address, token } from './server.js';
import { number } from './dom.js';

/** Such as 1,2 MB. */
export function shownSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${number.format(Math.round(bytes / 1024))} KB`;
  return `${number.format(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
}

/** Why a file need not even be sent, or null; the server asks all this again, and more. */
export function objection(file, endings, largest) {
  const ending = file.name.includes('.') ? file.name.split('.').pop().toLowerCase() : '';
  if (!endings.includes(ending)) return `"${file.name}" tidak diterima di sini. Yang diterima: ${endings.join(', ')}.`;
  if (!file.size) return `"${file.name}" kosong. Pindai atau simpan lagi, lalu unggah yang ada isinya.`;
  if (file.size > largest) {
    return `"${file.name}" berukuran ${shownSize(file.size)}, paling besar ${shownSize(largest)}. Pindai lagi dengan ketajaman lebih rendah (150–200 dpi), atau pecah menjadi beberapa berkas.`;
  }
  return null;
}

/** As a header takes it, in RFC 8187. Not in the address: people call their papers after themselves. */
export function disposition(name) {
  const encoded = encodeURIComponent(name.toWellFormed?.() ?? name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

/** Answers what the server answered; told hears how much was sent, from 0 to 1. */
export function upload(path, parameters, file, told) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path, parameters));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Content-Disposition', disposition(file.name));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.upload.onprogress = (sent) => told(sent.total ? sent.loaded / sent.total : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(read(request));
      else
        reject(
          new Error(
            read(request)?.message ?? `"${file.name}" tidak dapat diunggah. Muat ulang halaman ini atau masuk lagi.`,
          ),
        );
    };
    request.onerror = () =>
      reject(
        new Error(
          `Sambungan terputus selagi mengunggah "${file.name}". Periksa jaringan, lalu tambahkan berkas ini lagi.`,
        ),
      );
    request.send(file);
  });
}

function read(request) {
  try {
    return request.responseText ? JSON.parse(request.responseText) : null;
  } catch {
    return null;
  }
}

// A file that is dropped beside its place must not take the official away from the page.
for (const kind of ['dragover', 'drop']) {
  window.addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
}
