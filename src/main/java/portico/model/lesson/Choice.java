package portico.model.lesson;

import portico.model.lesson.claim.Claim;

/** An answer that can be given: right where its claim holds. */
public record Choice(String words, Claim claim) {}
