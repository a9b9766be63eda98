package id.loketnaker.benchmark;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.TrackingCodes;
import id.loketnaker.testing.WebVisitor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a crowd at the public page costs an official: 10 000 requests in a burst, from as many addresses, over as many
 * connections as there are threads; meanwhile an official opens the list of tasks again and again. Pairs of quiet and
 * burst, interleaved; the median of their ratios.
 */
final class PublicBurstBenchmark {

    private static final String OFFICE = "mekarsari";
    private static final int REQUESTS = Integer.getInteger("requests", 10_000);
    private static final int CONNECTIONS = Integer.getInteger("connections", 16);
    private static final int PAIRS = Integer.getInteger("pairs", 7);
    private static final int CASES = 200;
    private static final int QUIET = 100;

    private final ConfigurableApplicationContext context;
    private final int port;
    private final String list;
    private final List<String> questions = new ArrayList<>();

    private PublicBurstBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        String filter = context.getBean(FilterService.class)
                .createFilterQuery()
                .filterName("Antrean peran saya")
                .singleResult()
                .getId();
        this.list = "/camunda/api/engine/engine/default/filter/" + filter + "/list?firstResult=0&maxResults=15";
    }

    public static void main(String[] arguments) {
        Path packs = TenSteps.packs(
                Path.of("target", "benchmark", "processes").toAbsolutePath(), List.of(OFFICE), TenSteps.ROLES.size());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:burst;LOCK_TIMEOUT=50000",
                        "--loketnaker.demo-cases.enabled=false",
                        "--loketnaker.jobs.enabled=false",
                        "--loketnaker.public.at-once=120", // as application.yaml has it, whatever tests have
                        "--loketnaker.public.pace=PT0.01S",
                        "--logging.level.root=ERROR",
                        "--spring.main.banner-mode=off",
                        "--loketnaker.packs=file:" + packs + "/")) {
            PublicBurstBenchmark benchmark = new PublicBurstBenchmark(context);
            benchmark.fill();
            benchmark.run();
        }
    }

    private void fill() {
        String definition = context.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(TenSteps.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        IdentityService identity = context.getBean(IdentityService.class);
        String role = TenSteps.roleOf(1);
        for (int i = 0; i < CASES; i++) {
            identity.setAuthentication(role + "." + OFFICE, List.of(role), List.of(OFFICE));
            String caseId = context.getBean(FormService.class)
                    .submitStartForm(definition, TenSteps.start(i))
                    .getId();
            identity.clearAuthentication();
            String number = context.getBean(CaseRegister.class)
                    .find(caseId)
                    .orElseThrow()
                    .number();
            String code = context.getBean(TrackingCodes.class).make(caseId, role);
            questions.add("nomor=" + number + "&kode=" + code);
        }
    }

    private void run() {
        WebVisitor official = WebVisitor.of(port, TenSteps.roleOf(1) + "." + OFFICE);
        times(official, QUIET);
        burst(official);
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            double quiet = Medians.of(times(official, QUIET));
            Burst burst = burst(official);
            double busy = Medians.of(burst.milliseconds);
            ratios.add(busy / quiet);
            System.out.printf(
                    "official %.2f ms quiet, %.2f ms in the burst (%d lists), ratio %.2f; public in %.1f s: %s%n",
                    quiet, busy, burst.milliseconds.size(), busy / quiet, burst.seconds, burst.answers);
        }
        System.out.printf("median of %d pairs: %.2f%n", PAIRS, Medians.of(ratios));
    }

    private List<Double> times(WebVisitor official, int count) {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            milliseconds.add(time(official));
        }
        return milliseconds;
    }

    private double time(WebVisitor official) {
        long start = System.nanoTime();
        int status = official.get(list).statusCode();
        if (status != 200) {
            throw new IllegalStateException("an official was answered " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private record Burst(double seconds, List<Double> milliseconds, Map<Integer, Integer> answers) {}

    private Burst burst(WebVisitor official) {
        AtomicInteger next = new AtomicInteger();
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        List<Thread> crowd = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread one = new Thread(() -> ask(next, answers));
            one.start();
            crowd.add(one);
        }
        List<Double> milliseconds = new ArrayList<>();
        while (crowd.stream().anyMatch(Thread::isAlive)) {
            milliseconds.add(time(official));
        }
        return new Burst((System.nanoTime() - start) / 1e9, milliseconds, new TreeMap<>(answers));
    }

    /** Over one connection, so that the askers themselves cost little. */
    private void ask(AtomicInteger next, Map<Integer, Integer> answers) {
        int i = next.getAndIncrement();
        while (i < REQUESTS) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = socket.getOutputStream();
                boolean open = true;
                while (open && i < REQUESTS) {
                    out.write(question(i));
                    out.flush();
                    Answer answer = answer(in);
                    answers.merge(answer.status, 1, Integer::sum);
                    open = answer.open;
                    i = next.getAndIncrement();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] question(int i) {
        String body = questions.get(i % questions.size());
        return ("POST /publik/lacak HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 10." + (i >> 16 & 255) + "."
                        + (i >> 8 & 255) + "." + (i & 255)
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @param open whether the server goes on listening on this connection */
    private record Answer(int status, boolean open) {}

    private static Answer answer(InputStream in) throws IOException {
        boolean open = true;
        int status = Integer.parseInt(line(in).split(" ")[1]);
        int length = -1;
        boolean chunked = false;
        for (String head = line(in); !head.isEmpty(); head = line(in)) {
            String lower = head.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            open = open && !lower.startsWith("connection: close");
            chunked = chunked || lower.startsWith("transfer-encoding: chunked");
        }
        if (!chunked) {
            in.skipNBytes(length);
            return new Answer(status, open);
        }
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(size + 2L);
        }
        line(in);
        return new Answer(status, open);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new IOException("the server hung up");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }
}
