package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records that somebody spoiled in every way that came to mind, by chance, from a seed. Each is answered or becomes a dead letter. */
class AgingPoisonST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    /** More with {@code -Dnenrin.mutants}. */
    private static final int MUTANTS = Integer.getInteger("nenrin.mutants", 500);

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Picture GREY = Picture.filled(40, 30, 0x808080);
    private static final List<byte[]> PICTURES = List.of(PictureEncoder.jpeg(GREY, 0.9), PictureEncoder.png(GREY));

    private final Records records = new Records(BROKER.bootstrapServers());
    private final Random random = new Random(7);

    @Test
    void eachIsAnsweredOrBecomesADeadLetterAndTheWorkerGoesOn() {
        try (ServiceProcess worker = ServiceProcess.start("aging", BROKER.bootstrapServers())) {
            List<Message> mutants = new ArrayList<>();
            for (int i = 0; i < MUTANTS; i++) {
                mutants.add(mutant("mutant-" + i));
            }
            records.send(Topics.AGING_REQUESTS, mutants);
            worker.awaitReady();
            records.send(Topics.AGING_REQUESTS, AgingRequests.request("good", 60));
            records.until(Topics.AGING_RESULTS, read -> keys(read).contains("good"), PATIENCE);
            Set<String> told = new HashSet<>(keys(
                    records.until(Topics.AGING_RESULTS, read -> keys(read).size() + letters() > MUTANTS, PATIENCE)));
            told.addAll(keys(records.all(Topics.DEAD_LETTERS)));
            assertThat(told).contains("good").hasSize(MUTANTS + 1);
            assertThat(records.all(Topics.DEAD_LETTERS))
                    .allSatisfy(letter -> assertThat(Contract.violations(Topics.DEAD_LETTERS, letter))
                            .isEmpty());
            assertThat(worker.output()).doesNotContain("OutOfMemory");
        }
    }

    private int letters() {
        return keys(records.all(Topics.DEAD_LETTERS)).size();
    }

    private static Set<String> keys(List<Message> messages) {
        Set<String> keys = new HashSet<>();
        messages.forEach(message -> keys.add(String.valueOf(message.key())));
        return keys;
    }

    /** Always with a key of its own, by which it is told from others. */
    private Message mutant(String id) {
        Message proper = AgingRequests.with(id, PICTURES.get(random.nextInt(2)), null, 25);
        Map<String, String> headers = new HashMap<>(proper.headers());
        byte[] value = proper.value();
        if (random.nextBoolean()) {
            spoil(headers);
        } else {
            value = spoiled(value == null ? new byte[0] : value);
        }
        return new Message(id, headers, value);
    }

    private void spoil(Map<String, String> headers) {
        List<String> names = headers.keySet().stream().sorted().toList();
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> headers.remove(name);
            case 1 -> headers.put(name, "");
            case 2 -> headers.put(name, "\u0000-999999999999999999999");
            case 3 -> headers.put(name, "9".repeat(100_000));
            default -> headers.clear();
        }
    }

    private byte[] spoiled(byte[] picture) {
        byte[] other = picture.clone();
        switch (random.nextInt(4)) {
            case 0 -> random.nextBytes(other);
            case 1 -> other = Arrays.copyOf(other, random.nextInt(other.length));
            case 2 -> other = ("<svg " + "x".repeat(random.nextInt(10_000))).getBytes(StandardCharsets.UTF_8);
            default -> {
                for (int i = 0; i < 10; i++) {
                    other[random.nextInt(other.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return other;
    }
}
