package fr.parchemin.jury.minutes;

/** The n-th minutes of a certification in a year: {@code PV-RNCP14506-2022-003}. */
record MinutesNumber(String certification, int year, int ordinal) {

    MinutesNumber {
        if (certification.isEmpty() || year < 1000 || year > 9999 || ordinal < 1) {
            throw new IllegalArgumentException("no number: " + certification + " " + year + " " + ordinal);
        }
    }

    /** Three digits at least; the thousandth has four. */
    @Override
    public String toString() {
        return "PV-%s-%04d-%03d".formatted(certification, year, ordinal);
    }
}
