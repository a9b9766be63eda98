package id.loketnaker.engine.answers;

/** What a status means, for people. */
final class Sentences {

    private Sentences() {}

    static String of(int status) {
        return switch (status) {
            case 400 ->
                "Permintaan tidak dapat dibaca: ada isian yang kurang atau bentuknya salah. Betulkan, lalu kirim lagi.";
            case 401 -> "Masuk dahulu dengan nama pengguna dan kata sandi Anda.";
            case 403 -> "Anda tidak berhak melakukan ini. Bila perlu, mintalah kepada pengelola sistem kantor Anda.";
            case 404 -> "Yang diminta tidak ada. Periksa alamatnya, atau muat ulang halamannya.";
            case 405 -> "Alamat ini ada, tetapi tidak melayani permintaan seperti itu.";
            case 406 -> "Jawaban dalam bentuk yang diminta tidak ada; mintalah JSON.";
            case 409 -> "Sementara itu sudah ada yang mengubahnya. Muat ulang halamannya, lalu periksa lagi.";
            case 413 -> "Kiriman terlalu besar.";
            case 415 -> "Bentuk kiriman tidak dikenal; kirimlah JSON dengan Content-Type application/json.";
            case 429 -> "Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.";
            case 501, 505 -> "Permintaan ini dikirim dengan cara yang tidak dikenal di sini; pakailah HTTP/1.1.";
            case 503 -> "Aplikasi sedang tidak dapat melayani. Coba lagi beberapa saat lagi.";
            default ->
                status < 500
                        ? of(400)
                        : "Aplikasi gagal melakukan ini. Coba lagi; bila tetap gagal, beri tahu pengelola sistem.";
        };
    }
}
