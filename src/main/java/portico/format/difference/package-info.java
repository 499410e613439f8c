/**
 * What differs between two networks, in the words of Portico's document. Knows {@code format.document} and {@code format.json}.
 */
package portico.format.difference;
