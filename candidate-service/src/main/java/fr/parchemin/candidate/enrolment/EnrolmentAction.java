package fr.parchemin.candidate.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What may be done to an enrolment, by the operations that do it and the roles that may. */
public enum EnrolmentAction {
    DECIDE_ADMISSION("decideAdmission", false) {
        @Override
        boolean suits(Enrolment enrolment) {
            return enrolment.awaitsAnswer();
        }
    },
    TRANSFER("transferEnrolment", false),
    WITHDRAW("withdrawEnrolment", false),
    DEPOSIT_VALIDATION_FILE("depositValidationFile", false) {
        @Override
        boolean suits(Enrolment enrolment) {
            return enrolment.takesFile();
        }
    },
    ADD_EXPERIENCE("addExperience", true),
    CHANGE_EXPERIENCE("changeExperience", true),
    REMOVE_EXPERIENCE("removeExperience", true);

    private final String operation;
    private final boolean openToPartners;

    EnrolmentAction(String operation, boolean openToPartners) {
        this.operation = operation;
        this.openToPartners = openToPartners;
    }

    boolean suits(Enrolment enrolment) {
        return enrolment.status().goesOn();
    }

    /** The operations that its state and the caller's roles allow. */
    public static List<String> allowed(Enrolment enrolment, Set<String> callersRoles) {
        return Arrays.stream(values())
                .filter(action -> action.suits(enrolment))
                .filter(action -> action.isOpenTo(callersRoles))
                .map(action -> action.operation)
                .toList();
    }

    private boolean isOpenTo(Set<String> roles) {
        return roles.contains("certifier")
                || roles.contains("campus-admin")
                || (openToPartners && roles.contains("partner"));
    }
}
