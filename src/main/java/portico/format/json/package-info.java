/**
 * JSON in which every value knows its line and column, so that a note can say where; read by Jackson's tokenizer, of which no tree is kept, printed by our
 * own writer so that the same value gives the same bytes. The only package that knows the JSON library. Besides errands it knows nobody.
 */
package portico.format.json;
