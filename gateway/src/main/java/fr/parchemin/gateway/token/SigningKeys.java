package fr.parchemin.gateway.token;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.inject.Singleton;

/** Whether the keys that tokens are signed with have ever been fetched; once they have, they are kept. */
@Singleton
public final class SigningKeys {
    private final TenantConfigBean tenants;

    SigningKeys(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    public boolean areKnown() {
        return tenants.getDefaultTenant().ready();
    }
}
