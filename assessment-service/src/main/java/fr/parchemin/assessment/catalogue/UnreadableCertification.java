package fr.parchemin.assessment.catalogue;

/** A certification's file cannot be believed; the message names the file and the field. */
final class UnreadableCertification extends RuntimeException {

    UnreadableCertification(String file, String reason) {
        super(file + ": " + reason);
    }

    UnreadableCertification(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
