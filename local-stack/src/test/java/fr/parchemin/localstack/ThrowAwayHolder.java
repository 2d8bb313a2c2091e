package fr.parchemin.localstack;

import fr.parchemin.localstack.engine.Kafka;
import fr.parchemin.localstack.engine.Postgres;

/** A program that takes throw-away engines, tells their ports and never gives them back. */
public final class ThrowAwayHolder {

    private ThrowAwayHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(Postgres.throwAway().port());
        System.out.println(Kafka.throwAway().port());
        Thread.currentThread().join();
    }
}
