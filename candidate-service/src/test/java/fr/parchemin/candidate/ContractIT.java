package fr.parchemin.candidate;

import fr.parchemin.kit.testing.CommittedDescription;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@CandidateServiceTest
class ContractIT extends CommittedDescription {}
