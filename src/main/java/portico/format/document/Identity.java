package portico.format.document;

/** Who a resource is: what was written, or what was assigned instead. */
record Identity(String id, String name) {}
