package fr.parchemin.assessment;

import fr.parchemin.kit.testing.CommittedDescription;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@AssessmentServiceTest
class ContractIT extends CommittedDescription {}
