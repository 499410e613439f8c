package portico.format.describe;

/** That something is mentioned by its id, and up to two things that are said of it. It says nothing new when it comes again. */
record Hearsay(String id, String one, String other) {

    static Hearsay of(Item id, Item one, Item other) {
        return new Hearsay(id.text().orElse(""), one.text().orElse(""), other.text().orElse(""));
    }
}
