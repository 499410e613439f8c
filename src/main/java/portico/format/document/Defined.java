package portico.format.document;

import portico.format.json.JsonWriter;

/** An element, and the document it stands in. */
record Defined(Lists document, Element element) {

    String text() {
        return JsonWriter.write(element.json());
    }
}
