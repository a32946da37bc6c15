package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.store.EventLog;
import dev.onward.stories.Api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same command several times at once: with one key it is one record, and otherwise only what can be said twice. */
@Story
class AtOnceTest {

    private static final int TIMES = 4;
    private static final int ROUNDS = 5;

    @LocalServerPort
    int port;

    @Autowired
    EventLog log;

    Walk walk;
    Api api;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
        api = Api.of(walk.http());
    }

    @TestFactory
    Stream<DynamicTest> with_one_key_every_command_is_one_record_and_one_answer() {
        List<Operation> commands = api.commands().toList();
        assertThat(commands).hasSizeGreaterThan(40);
        return commands.stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    Ready ready = Ready.example(it, walk);
                    long before = commits(ready);
                    String key = UUID.randomUUID().toString();
                    List<Answer> answers = atOnce(() -> ready.say(key));
                    Answer first = answers.stream()
                            .filter(answer -> answer.status() == 201)
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(answers));
                    assertThat(answers).allSatisfy(answer -> assertIsTheSame(answer, first, it));
                    assertThat(commits(ready) - before).isEqualTo(startsAnother(it) ? 0 : 1);
                }));
    }

    /** A start may be told to ask again, and what erases its journey leaves nothing to answer from. */
    private static void assertIsTheSame(Answer answer, Answer first, Operation command) {
        if (command.id().equals("startJourney") && answer.status() != 201) {
            assertThat(answer.problem()).isEqualTo("repeat-in-progress");
        } else if (command.id().equals("eraseJourney") && answer.status() != 201) {
            assertThat(answer.problem()).isEqualTo("not-found");
        } else {
            Sent.assertSame(answer, first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "makeDecision",
                "strikeReason",
                "restoreReason",
                "skipStep",
                "resumeStep",
                "takeSafetyPath",
                "leaveSafetyPath",
                "letGoOfMemento",
                "retractRecord",
                "eraseText",
                "closeJourney",
                "reopenJourney"
            })
    void what_can_be_said_once_is_recorded_for_one_and_refused_to_the_others(String command) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Ready ready = Ready.example(api.operation(command), walk);
            long before = commits(ready);
            List<Answer> answers = atOnce(() -> ready.say(UUID.randomUUID().toString()));
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(409);
                assertThat(answer.problem()).isEqualTo("not-now");
            });
            assertThat(commits(ready) - before).isEqualTo(1);
        }
    }

    private static boolean startsAnother(Operation command) {
        return command.id().equals("startJourney");
    }

    private long commits(Ready ready) {
        return log.readStream(ready.journey(), 0).size();
    }

    private static List<Answer> atOnce(Callable<Answer> saying) throws Exception {
        CyclicBarrier start = new CyclicBarrier(TIMES);
        Callable<Answer> together = () -> {
            start.await();
            return saying.call();
        };
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(TIMES)) {
            for (Future<Answer> answer : threads.invokeAll(
                    IntStream.range(0, TIMES).mapToObj(i -> together).toList())) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
