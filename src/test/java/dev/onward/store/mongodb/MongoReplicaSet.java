package dev.onward.store.mongodb;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/** Servers in a temporary folder that are one replica set and elect a new primary within about two seconds. */
public final class MongoReplicaSet implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final int NODE_NOT_FOUND = 74;

    private final Path folder;
    private final List<Mongod> members;

    private MongoReplicaSet(Path folder, List<Mongod> members) {
        this.folder = folder;
        this.members = members;
    }

    /** Waits until there is a primary. */
    public static MongoReplicaSet start(Path executable, int size) {
        return start(executable, temporaryFolder(), size);
    }

    /** @param folder on the disk that the servers are to use */
    public static MongoReplicaSet start(Path executable, Path folder, int size) {
        MongoReplicaSet set = new MongoReplicaSet(
                folder,
                IntStream.range(0, size)
                        .mapToObj(member -> new Mongod(executable, folder.resolve("member" + member)))
                        .toList());
        initiate(
                set.members.getFirst(),
                set.members.stream().map(Mongod::address).toList());
        set.awaitPrimary();
        return set;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "mongodb-")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param addresses where the members are found, by each other as well as by their clients */
    static void initiate(Mongod first, List<String> addresses) {
        List<Document> hosts = new ArrayList<>();
        for (String address : addresses) {
            hosts.add(new Document("_id", hosts.size()).append("host", address));
        }
        Document configuration = new Document("_id", "rs0")
                .append("members", hosts)
                .append("settings", new Document("electionTimeoutMillis", 2000));
        try (MongoClient direct = MongoClients.create(
                "mongodb://" + first.address() + "/?directConnection=true&serverSelectionTimeoutMS=30000")) {
            while (!isInitiated(direct, configuration)) {
                Thread.onSpinWait();
            }
        }
    }

    /** Refused while a member is still starting. */
    private static boolean isInitiated(MongoClient direct, Document configuration) {
        try {
            direct.getDatabase("admin").runCommand(new Document("replSetInitiate", configuration));
            return true;
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == NODE_NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    public String uri() {
        return "mongodb://" + members.stream().map(Mongod::address).collect(Collectors.joining(","))
                + "/?replicaSet=rs0";
    }

    public List<Mongod> members() {
        return members;
    }

    /** The member that takes the writes, which may not be so for long. */
    public Mongod awaitPrimary() {
        try (MongoClient client = MongoClients.create(uri() + "&serverSelectionTimeoutMS=" + PATIENCE_SECONDS * 1000)) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            String primary = hello.getString("primary");
            return members.stream()
                    .filter(member -> member.address().equals(primary))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Waits until the others have elected one of them. */
    public Mongod awaitPrimaryOtherThan(Mongod former) throws InterruptedException {
        Mongod primary = awaitPrimary();
        while (primary == former) {
            Thread.sleep(100);
            primary = awaitPrimary();
        }
        return primary;
    }

    @Override
    public void close() {
        members.forEach(Mongod::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
