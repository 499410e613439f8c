/** The bundled catalogues of what AWS publishes, each with its date. Knows {@code model}. */
package portico.format.catalogue;
