package id.loketnaker.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who keeps users, groups and rights is told what was wrong, not only that something was. */
@EngineTest
class ReasonsForAdministratorsTest {

    @Autowired
    Rest rest;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | /user/create   | {\"profile\":{\"id\":\"budi santoso\"},\"credentials\":{\"password\":\"tujuh ekor ikan\"}} | 400 | Nama pengguna hanya boleh berisi huruf, angka, titik, tanda hubung, garis bawah, dan @",
                "POST | /user/create   | {\"profile\":{\"id\":\"*\"},\"credentials\":{\"password\":\"tujuh ekor ikan\"}}            | 400 | Nama pengguna hanya boleh",
                "POST | /user/create   | {\"profile\":{\"id\":\"\"},\"credentials\":{\"password\":\"tujuh ekor ikan\"}}             | 400 | Nama pengguna hanya boleh",
                "POST | /user/create   | {\"profile\":{},\"credentials\":{\"password\":\"tujuh ekor ikan\"}}                        | 400 | Nama pengguna (ID) belum diisi",
                "POST | /user/create   | {\"profile\":{\"id\":\"admin\"},\"credentials\":{\"password\":\"tujuh ekor ikan\"}}        | 409 | ID ini sudah dipakai",
                "POST | /group/create  | {\"id\":\"a/b\",\"name\":\"x\",\"type\":\"x\"}                                             | 400 | ID grup hanya boleh berisi huruf, angka, titik, tanda hubung, dan garis bawah, tanpa spasi",
                "POST | /group/create  | {\"name\":\"x\",\"type\":\"x\"}                                                            | 400 | ID grup belum diisi",
                "PUT  | /group/mediator | {\"name\":\"x\"}                                                           | 400 | ada isian yang kurang",
                "POST | /tenant/create | {\"id\":\"kota melati\",\"name\":\"x\"}                                                    | 400 | ID kantor (tenant) hanya boleh",
                "POST | /tenant/create | {\"name\":\"x\"}                                                                           | 400 | ID kantor (tenant) belum diisi",
                "PUT  | /user/admin/credentials | {\"password\":\"tujuh ekor ikan\",\"authenticatedUserPassword\":\"salah\"}        | 400 | Kata sandi Anda sendiri keliru",
                "PUT  | /user/tidak.ada/credentials | {\"password\":\"tujuh ekor ikan\",\"authenticatedUserPassword\":\"demo\"}     | 404 | tidak ada",
                "PUT  | /user/tidak.ada/profile | {\"id\":\"tidak.ada\",\"firstName\":\"a\"}                                        | 404 | tidak ada",
                "PUT  | /group/tidak-ada/members/admin | {}                                                                         | 404 | tidak ada",
                "PUT  | /group/mediator/members/mediator.melati | {}                                                               | 409 | sudah ada",
                "POST | /authorization/create | {\"type\":1,\"permissions\":[\"READ\"],\"resourceType\":6,\"resourceId\":\"x\"}      | 400 | satu pengguna atau satu grup",
                "POST | /authorization/create | {\"type\":1,\"permissions\":[\"READ\"],\"userId\":\"a\",\"groupId\":\"b\",\"resourceType\":6,\"resourceId\":\"x\"} | 400 | satu pengguna atau satu grup",
                "POST | /authorization/create | {\"type\":0,\"permissions\":[\"READ\"],\"userId\":\"a\",\"resourceType\":6,\"resourceId\":\"x\"} | 400 | diisi * sebagai penggunanya",
                "POST | /authorization/create | {\"type\":1,\"permissions\":[\"TASK_WORK\"],\"userId\":\"a\",\"resourceType\":1,\"resourceId\":\"x\"} | 400 | tidak ada pada jenis sumber daya ini",
                "POST | /authorization/create | {\"type\":1,\"permissions\":[\"READ\"],\"userId\":\"a\",\"resourceType\":99,\"resourceId\":\"x\"} | 400 | tidak ada pada jenis sumber daya ini",
                "POST | /authorization/create | {\"type\":9,\"permissions\":[\"READ\"],\"userId\":\"a\",\"resourceType\":6,\"resourceId\":\"x\"} | 400 | Jenis izin tidak dikenal"
            })
    void are_given_in_Indonesian(String method, String path, String body, int status, String said) {
        Answer answer = rest.send(method, "admin", path, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).contains(said);
    }
}
