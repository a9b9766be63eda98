package id.loketnaker.servicepack;

/** The smallest pack that still has one of everything: a small service of an office that does not exist. */
public final class PackTexts {

    static final String OFFICE = """
            # yaml-language-server: $schema=../../src/main/resources/schema/instansi.schema.json
            kode: MKT
            nama: Dinas Tenaga Kerja Kota Mekarsari
            alamat: Jalan Melati 1
            zonaWaktu: Asia/Jakarta
            kontak: {telepon: 021 555 0100}
            sumber: contoh
            kop: {baris: [PEMERINTAH KOTA MEKARSARI, DINAS TENAGA KERJA, Jalan Melati 1]}
            kota: Mekarsari
            penomoran:
              - {jenis: izin, nama: Surat izin, pola: "503/{nomor:3}/{bulanRomawi}/{tahun}", sumber: contoh}
            unit:
              - id: pelayanan
                nama: Bidang Pelayanan
                jam:
                  - hari:
                      senin: &biasa ["08.00-12.00", "12.30-15.30"]
                      selasa: *biasa
                      rabu: *biasa
                      kamis: *biasa
                      jumat: ["08.00-11.30", "13.00-16.00"]
                  - mulai: 2026-02-18
                    sampai: 2026-03-19
                    nama: Ramadan 1447 H
                    hari: {senin: [08.00-14.00]}
            peran:
              - {id: petugas-loket, nama: Petugas loket, unit: pelayanan, atasan: kepala-seksi}
              - {id: kepala-seksi, nama: Kepala seksi, unit: pelayanan, atasan: kepala-dinas}
              - {id: kepala-dinas, nama: Kepala dinas}
            buku:
              - {id: register-izin, nama: Buku register izin, isi: perkara, layanan: [izin-contoh], petugas: petugas-loket, peran: [kepala-seksi], sumber: hlm. 3}
              - id: tanda-terima
                nama: Register tanda terima
                isi: serah-terima
                langkah: [{layanan: izin-contoh, tugas: Task_Periksa}]
                kolom: [{judul: Hasil, bidang: [hasil]}]
                peran: [petugas-loket]
                sumber: bacaan kami
              - {id: agenda, nama: Agenda surat, isi: surat, jenis: [izin], layanan: [izin-contoh], surat: [izin], peran: [kepala-seksi], sumber: bacaan kami}
            kalender:
              tutup:
                - {tanggal: 2026-08-15, sebab: Hari jadi kota, dasar: SE 1/2026}
              masuk:
                - {tanggal: 2026-12-19, jam: ["08.00-12.00"], sebab: Pengganti, dasar: SE 2/2026}
            """;

    static final String STANDARD = """
            nama: Izin Contoh
            kode: IZC
            unit: pelayanan
            janji: {jumlah: 5, satuan: hari-kerja, dasar: Perda 1/2020 ps. 2}
            perkara: {pemohon: namaPemohon, pokok: pokok}
            sumber: {dokumen: Standar contoh, halaman: 3, bagian: Lampiran I}
            komponen:
              persyaratan:
                isi:
                  - {nama: KTP, wajib: true}
                  - {nama: Surat kuasa, wajib: false, syarat: bila dikuasakan, berkas: [docx, pdf]}
                sumber: hlm. 3
              prosedur: {isi: [Datang ke loket], sumber: hlm. 3}
              jangkaWaktu: {isi: [5 hari kerja], sumber: hlm. 3}
              biaya: {isi: [Gratis], sumber: hlm. 3}
              produk: {isi: [Izin], sumber: hlm. 3}
              pengaduan: {isi: [Kotak saran], sumber: hlm. 3}
              dasarHukum: {isi: [Perda 1/2020], sumber: hlm. 3}
              saranaPrasarana: {isi: [Loket], sumber: hlm. 3}
              kompetensi: {isi: [Paham aturan], sumber: hlm. 3}
              pengawasanInternal: {isi: [Atasan langsung], sumber: hlm. 3}
              jumlahPelaksana: {isi: [2 orang], sumber: hlm. 3}
              jaminanPelayanan: {isi: [Tepat waktu], sumber: hlm. 3}
              jaminanKeamanan: {isi: [Data aman], sumber: hlm. 3}
              evaluasi: {isi: [Survei tahunan], sumber: hlm. 3}
            surat:
              - {id: izin, nama: Surat izin, nomor: izin, penandatangan: kepala-dinas, sumber: hlm. 3}
            catatan: [Jam pelayanan menurut bacaan kami.]
            """;

    public static final String DIAGRAM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_1" targetNamespace="contoh"
                modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <bpmn:message id="Message_Dicabut" name="dicabut" />
              <bpmn:process id="izin-contoh" name="Izin contoh" isExecutable="true"
                  camunda:historyTimeToLive="P1825D" camunda:candidateStarterGroups="petugas-loket">
                <bpmn:startEvent id="Event_Mulai" name="Permohonan diterima" camunda:formRef="permohonan" camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="Flow_KeSyarat" sourceRef="Event_Mulai" targetRef="Task_Syarat" />
                <bpmn:businessRuleTask id="Task_Syarat" name="Tetapkan syarat" camunda:resultVariable="persyaratan" camunda:decisionRef="syarat"
                    camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="collectEntries" />
                <bpmn:sequenceFlow id="Flow_KePeriksa" sourceRef="Task_Syarat" targetRef="Task_Periksa" />
                <bpmn:userTask id="Task_Periksa" name="Periksa berkas" camunda:formRef="periksa" camunda:formRefBinding="deployment"
                    camunda:candidateGroups="petugas-loket" camunda:dueDate="${tenggat.hariKerja(execution, 2)}">
                  <bpmn:documentation>Standar contoh hlm. 3</bpmn:documentation>
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="kosongkan" value="hasil" />
                      <camunda:property name="jeda" value="Perda 1/2020 ps. 3" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:boundaryEvent id="Event_Lewat" name="Batas periksa lewat" attachedToRef="Task_Periksa">
                  <bpmn:documentation>Dasar: Perda 1/2020 ps. 4</bpmn:documentation>
                  <bpmn:timerEventDefinition id="TimerEventDefinition_0abc123">
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${tenggat.sejakDiterima(execution, 4)}</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="Flow_Lewat" sourceRef="Event_Lewat" targetRef="Event_Gugur" />
                <bpmn:sequenceFlow id="Flow_KeHasil" sourceRef="Task_Periksa" targetRef="Gateway_Hasil" />
                <bpmn:exclusiveGateway id="Gateway_Hasil" name="Lengkap?" default="Flow_Tidak" />
                <bpmn:sequenceFlow id="Flow_Ya" name="Ya" sourceRef="Gateway_Hasil" targetRef="Event_Terbit">
                  <bpmn:extensionElements>
                    <camunda:executionListener expression="${surat.terbitkan(execution, 'izin')}" event="take" />
                    <camunda:executionListener expression="${execution.setVariable('nomorIzin', surat.nomor(execution, 'izin'))}" event="take" />
                  </bpmn:extensionElements>
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${hasil == 'ya' and not empty namaPemohon}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Tidak" name="Tidak" sourceRef="Gateway_Hasil" targetRef="Event_Gugur" />
                <bpmn:endEvent id="Event_Terbit" name="Izin terbit" />
                <bpmn:endEvent id="Event_Gugur" name="Permohonan gugur" />
                <bpmn:subProcess id="Sub_Dicabut" name="Permohonan dicabut" triggeredByEvent="true">
                  <bpmn:startEvent id="Event_Dicabut" name="Pemohon mencabut">
                    <bpmn:extensionElements>
                      <camunda:properties>
                        <camunda:property name="peristiwa" value="Pemohon mencabut permohonan" />
                        <camunda:property name="peran" value="petugas-loket, kepala-seksi" />
                      </camunda:properties>
                    </bpmn:extensionElements>
                    <bpmn:messageEventDefinition id="MessageEventDefinition_1" messageRef="Message_Dicabut" />
                  </bpmn:startEvent>
                  <bpmn:sequenceFlow id="Flow_Dicabut" sourceRef="Event_Dicabut" targetRef="Event_SelesaiDicabut" />
                  <bpmn:endEvent id="Event_SelesaiDicabut" name="Dicabut pemohon" />
                </bpmn:subProcess>
              </bpmn:process>
            </bpmn:definitions>
            """;

    public static final String DECISION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Definitions_Syarat" name="Syarat" namespace="contoh"
                modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <decision id="syarat" name="Syarat permohonan" camunda:historyTimeToLive="P1825D">
                <decisionTable id="DecisionTable_Syarat" hitPolicy="COLLECT">
                  <input id="Input_Kuasa" label="Dikuasakan"><inputExpression id="InputExpression_Kuasa" typeRef="boolean"><text>dikuasakan</text></inputExpression></input>
                  <input id="Input_Hasil" label="Hasil sebelumnya"><inputExpression id="InputExpression_Hasil" typeRef="string"><text>hasil</text></inputExpression></input>
                  <output id="Output_Syarat" label="Persyaratan" name="persyaratan" typeRef="string" />
                  <rule id="Rule_Ktp"><description>hlm. 3</description>
                    <inputEntry id="Entry_1"><text></text></inputEntry><inputEntry id="Entry_2"><text></text></inputEntry>
                    <outputEntry id="Entry_3"><text>"KTP"</text></outputEntry></rule>
                  <rule id="Rule_Kuasa"><description>hlm. 3: bila dikuasakan</description>
                    <inputEntry id="Entry_4"><text>true</text></inputEntry><inputEntry id="Entry_5"><text>not("ya")</text></inputEntry>
                    <outputEntry id="Entry_6"><text>"Surat kuasa"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    static final String START_FORM = """
            {"schemaVersion": 16, "type": "default", "id": "permohonan",
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
              {"type": "text", "text": "## Permohonan"},
              {"type": "textfield", "key": "namaPemohon", "label": "Nama pemohon", "validate": {"required": true, "minLength": 3, "maxLength": 100}},
              {"type": "textarea", "key": "pokok", "label": "Pokok", "validate": {"maxLength": 2000}},
              {"type": "datetime", "subtype": "date", "key": "tanggalSurat", "dateLabel": "Tanggal surat", "disallowPassedDates": true},
              {"type": "checkbox", "key": "dikuasakan", "label": "Dikuasakan"},
              {"type": "group", "path": "kuasa", "label": "Kuasa", "conditional": {"hide": "=dikuasakan != true"}, "components": [
                {"type": "textfield", "key": "nik", "label": "NIK", "validate": {"maxLength": 16, "pattern": "^[0-9]{16}$"}},
                {"type": "number", "key": "umur", "label": "Umur", "decimalDigits": 0, "validate": {"min": 17, "max": 120},
                 "conditional": {"hide": "=nik = null"}}]}
             ]}
            """;

    public static final String TASK_FORM = """
            {"schemaVersion": 16, "type": "default", "id": "periksa",
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
              {"type": "radio", "key": "hasil", "label": "Hasil", "values": [{"label": "Ya", "value": "ya"}, {"label": "Tidak", "value": "tidak"}],
               "validate": {"required": true}},
              {"type": "taglist", "key": "kurang", "label": "Yang kurang", "valuesKey": "persyaratan"}
             ]}
            """;

    public static final String LETTER = """
            <html xmlns:th="http://www.thymeleaf.org" lang="id">
              <head><title>Surat izin</title></head>
              <body>
                <!-- Judul menurut tata naskah. -->
                <h1 class="judul">SURAT IZIN</h1>
                <p>Nomor: [[${surat.nomor}]]</p>
                <p th:if="${not empty kuasa.nik}">Kuasa: <span th:text="${kuasa.nik}">NIK</span></p>
                <ul><li th:each="berkas : ${kurang}">[[${berkas}]]</li></ul>
                <div th:switch="${hasil}"><p th:case="'ya'">Lengkap</p><p th:case="*">Belum</p></div>
                <p class="ttd">[[${instansi.kota}]], [[${tulis.tanggal(surat.tanggal)}]]</p>
              </body>
            </html>
            """;

    static final String SCENARIO = """
            nama: Berkas lengkap, izin terbit
            mulai:
              pada: 2026-03-09 09.15
              oleh: petugas-loket
              isi: {namaPemohon: Siti Aminah, pokok: Toko, tanggalSurat: 2026-03-09, dikuasakan: true, kuasa: {nik: 3216010101010001, umur: 40}}
            langkah:
              - periksa:
                  tugasTerbuka: [Periksa berkas]
                  tenggat: {Batas periksa lewat: 2026-03-13 15.30}
                  janji: berhenti
              - menunggu: 2026-03-10 08.00
                terjadi: []
              - tugas: Periksa berkas
                pada: 2026-03-10 10.00
                oleh: petugas-loket
                isi: {hasil: mungkin}
                ditolak: pilihan
              - tugas: Task_Periksa
                oleh: petugas-loket
                tenggat: 2026-03-11 15.30
                isi: {hasil: ya}
            hasil: Izin terbit
            """;

    static final String WITHDRAWAL = """
            nama: Pemohon mencabut
            mulai: {pada: 2026-03-09 09.15, oleh: petugas-loket, isi: {namaPemohon: Budi}}
            langkah:
              - peristiwa: Pemohon mencabut permohonan
                pada: 2026-03-09 10.00
                oleh: kepala-seksi
                isi: {tanggalPeristiwa: 2026-03-09, alasanPeristiwa: Berdamai}
              - periksa: {janji: 2026-03-16 15.30}
            hasil: Dicabut pemohon
            """;

    private PackTexts() {}
}
