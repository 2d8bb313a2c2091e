package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Kafka;
import fr.parchemin.localstack.engine.Topics;
import fr.parchemin.localstack.machine.Ports;
import java.nio.file.Path;
import java.util.List;

/** The installation's Kafka with the platform's topics. */
record KafkaPart(Path home, int port) implements Part {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, port + 1);
    }

    @Override
    public void install() {
        Kafka.install(home);
    }

    @Override
    public ProcessHandle spawn() {
        return Kafka.spawnInstalled(home, port).toHandle();
    }

    @Override
    public boolean ready() {
        return Ports.answers(port) && Topics.answer("127.0.0.1:" + port);
    }

    @Override
    public void settle() {
        Topics.create("127.0.0.1:" + port);
    }
}
