/**
 * A cluster as AWS describes it, asked for with the user's own {@code aws} program by calls that only read, and kept as plain JSON files. What may
 * be secret is left out before anything is written. Knows {@code format.json} and {@code format.files}; processes and waiting are handed in.
 */
package portico.format.snapshot;
