package fr.parchemin.kit.problem;

/** One invalid value: {@code in} is body, query, path or header. */
public record Violation(String in, String field, String code, String message) {}
