/** The document that is open: its current topology and analysis, its history, and who wants to know. Knows all of {@code model}. */
package portico.model.workspace;
