package fr.parchemin.kit.call;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Which login the current request's or message's transaction uses: Hibernate sees each as a tenant with its own pool. */
@PersistenceUnitExtension
@RequestScoped
class DatabaseRole implements TenantResolver {

    static final String APP = "app";
    static final String WORKER = "worker";

    private String current = APP;

    void becomeWorker() {
        current = WORKER;
    }

    @Override
    public String getDefaultTenantId() {
        return APP;
    }

    @Override
    public String resolveTenantId() {
        return current;
    }
}
