package portico.model.lesson;

import portico.model.lesson.claim.Claim;

/** Something an exercise asks for, and how to say it. */
public record Goal(String words, Claim claim) {}
