/**
 * Files on disk: which reader takes which, how they are read without surprise, and how a document is saved without loss. Knows every other package
 * of {@code format}.
 */
package portico.format.files;
