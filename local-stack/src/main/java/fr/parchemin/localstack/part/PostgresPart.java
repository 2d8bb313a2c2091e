package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Postgres;
import fr.parchemin.localstack.engine.Running;
import java.nio.file.Path;

/** The installation's PostgreSQL with a database per service. */
record PostgresPart(Path home, int port, Installation installation) implements Part {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public String installing() {
        return "is being unpacked";
    }

    @Override
    public void install() {
        Postgres.install(home);
    }

    @Override
    public ProcessHandle spawn() {
        Postgres postgres = server();
        postgres.launch();
        return postgres.process();
    }

    @Override
    public boolean ready() {
        return server().answers();
    }

    @Override
    public void settle() {
        Postgres postgres = server();
        Installation.SERVICES.forEach(service -> postgres.prepareService(service, installation.passwords(service)));
    }

    @Override
    public void stop(Running running) {
        server().close();
    }

    private Postgres server() {
        return Postgres.installed(home, port);
    }
}
