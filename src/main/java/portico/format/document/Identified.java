package portico.format.document;

/** An element of a document's list, and who it is. */
record Identified(Element element, Identity identity) {}
