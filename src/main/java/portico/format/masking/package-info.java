/** What is shown to others with account ids and ARNs replaced. Knows {@code format}, {@code format.document}, {@code format.json} and {@code model}. */
package portico.format.masking;
