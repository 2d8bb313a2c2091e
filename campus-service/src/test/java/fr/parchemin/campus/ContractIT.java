package fr.parchemin.campus;

import fr.parchemin.kit.testing.CommittedDescription;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@CampusServiceTest
class ContractIT extends CommittedDescription {}
