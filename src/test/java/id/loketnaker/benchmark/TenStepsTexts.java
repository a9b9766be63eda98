package id.loketnaker.benchmark;

/** The files of {@link TenSteps}. */
final class TenStepsTexts {

    static final String OFFICE = """
            kode: %s
            nama: Dinas Tenaga Kerja %s
            alamat: Jalan Melati 1
            zonaWaktu: Asia/Jakarta
            kontak: {telepon: 021 555 0100}
            sumber: contoh
            unit:
              - id: pelayanan
                nama: Bidang Pelayanan
                jam:
                  - hari:
                      senin: &biasa ["08.00-12.00", "12.30-15.30"]
                      selasa: *biasa
                      rabu: *biasa
                      kamis: *biasa
                      jumat: *biasa
            peran:
            %s  - {id: kepala-dinas, nama: Kepala dinas}
            """;

    static final String STANDARD = """
            nama: Layanan sepuluh langkah
            kode: SPL%d
            unit: pelayanan
            janji: {jumlah: 30, satuan: hari-kerja, dasar: contoh}
            perkara: {pemohon: namaPemohon, pokok: pokok}
            sumber: {dokumen: Standar contoh, halaman: 3, bagian: Lampiran I}
            komponen:
              persyaratan: {isi: [{nama: KTP, wajib: true}], sumber: hlm. 3}
              prosedur: {isi: [Datang ke loket], sumber: hlm. 3}
              jangkaWaktu: {isi: [30 hari kerja], sumber: hlm. 3}
              biaya: {isi: [Gratis], sumber: hlm. 3}
              produk: {isi: [Surat], sumber: hlm. 3}
              pengaduan: {isi: [Kotak saran], sumber: hlm. 3}
              dasarHukum: {isi: [contoh], sumber: hlm. 3}
              saranaPrasarana: {isi: [Loket], sumber: hlm. 3}
              kompetensi: {isi: [Paham aturan], sumber: hlm. 3}
              pengawasanInternal: {isi: [Atasan langsung], sumber: hlm. 3}
              jumlahPelaksana: {isi: [2 orang], sumber: hlm. 3}
              jaminanPelayanan: {isi: [Tepat waktu], sumber: hlm. 3}
              jaminanKeamanan: {isi: [Data aman], sumber: hlm. 3}
              evaluasi: {isi: [Survei tahunan], sumber: hlm. 3}
            """;

    static final String DIAGRAM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_SepuluhLangkah" targetNamespace="contoh"
                modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <bpmn:process id="%s" name="Layanan sepuluh langkah" isExecutable="true"
                  camunda:historyTimeToLive="P1825D" camunda:candidateStarterGroups="petugas-loket">
                <bpmn:startEvent id="Event_Mulai" name="Permohonan diterima" camunda:formRef="permohonan" camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="Flow_Mulai" sourceRef="Event_Mulai" targetRef="Task_Langkah1" />
            %s    <bpmn:endEvent id="Event_Selesai" name="Selesai" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    static final String STEP = """
                <bpmn:userTask id="Task_Langkah{step}" name="Langkah {step}" camunda:candidateGroups="{role}" camunda:dueDate="{due}"
                    camunda:formRef="langkah-{step}" camunda:formRefBinding="deployment">
                  <bpmn:documentation>Standar contoh hlm. 3</bpmn:documentation>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="Flow_Langkah{step}" sourceRef="Task_Langkah{step}" targetRef="{next}" />
                <bpmn:boundaryEvent id="Event_Lewat{step}" name="Batas langkah {step} lewat" attachedToRef="Task_Langkah{step}" cancelActivity="false">
                  <bpmn:documentation>Dasar: contoh ps. {step}</bpmn:documentation>
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">{timer}</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="Flow_Lewat{step}" sourceRef="Event_Lewat{step}" targetRef="Event_Diingatkan{step}" />
                <bpmn:endEvent id="Event_Diingatkan{step}" name="Langkah {step} diingatkan" />
            """;

    static final String FORM = """
            {"schemaVersion": 16, "type": "default", "id": "%s",
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
            %s
             ]}
            """;

    static final String TEXT_FIELD = """
              {"type": "textfield", "key": "%1$s", "label": "%1$s", "validate": {"required": true, "maxLength": 200}}""";

    static final String NUMBER_AND_DATE = """
              {"type": "number", "key": "jumlahPekerja", "label": "Jumlah pekerja", "decimalDigits": 0, "validate": {"min": 1, "max": 100000}},
              {"type": "datetime", "subtype": "date", "key": "tanggalSurat", "dateLabel": "Tanggal surat",
               "properties": {"bebas": "pengukuran saja"}}""";

    static final String STEP_FIELDS = """
              {"type": "radio", "key": "hasil%d", "label": "Hasil", "values": [{"label": "Ya", "value": "ya"}, {"label": "Tidak", "value": "tidak"}],
               "validate": {"required": true}},
              {"type": "textarea", "key": "catatan%d", "label": "Catatan", "validate": {"maxLength": 1000}}""";

    static final String SCENARIO = """
            nama: Sepuluh langkah, setiap batas lewat
            mulai: {pada: 2026-06-02 09.00, oleh: petugas-loket, isi: {namaPemohon: Siti Aminah}}
            langkah:
            """;

    private TenStepsTexts() {}
}
