package fr.parchemin.jury;

import fr.parchemin.kit.testing.CommittedDescription;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@JuryServiceTest
class ContractIT extends CommittedDescription {}
