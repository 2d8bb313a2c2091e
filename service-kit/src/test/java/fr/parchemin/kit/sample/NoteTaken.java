package fr.parchemin.kit.sample;

import fr.parchemin.web.problem.Refusal;

record NoteTaken(String id, String text) implements Refusal.Conflict {}
