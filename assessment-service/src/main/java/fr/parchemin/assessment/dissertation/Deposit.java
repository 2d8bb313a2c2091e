package fr.parchemin.assessment.dissertation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is handed in, when, and with whose help. */
record Deposit(
        String title,
        LocalDate depositedOn,
        DepositedFile file,
        @Nullable String company,
        @Nullable UUID tutorId) {}
