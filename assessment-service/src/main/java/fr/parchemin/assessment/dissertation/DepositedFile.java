package fr.parchemin.assessment.dissertation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was handed in, told by its fingerprint; the file itself is kept elsewhere. */
@Embeddable
@Schema(name = "DissertationFile")
record DepositedFile(
        @NotBlank @Size(max = 200) @Column(name = "file_name") @Schema(examples = "memoire.pdf")
        String name,

        @NotNull @Pattern(regexp = "[a-z]{1,40}/[a-zA-Z0-9.+-]{1,100}", message = "{media-type-form}") @Schema(examples = "application/pdf")
        String mediaType,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "{sha256-form}") @Schema(
                description = "SHA-256 of the content, in lower-case hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Positive @Schema(description = "In bytes", examples = "2483911")
        long size) {}
