/**
 * Bytes to topologies and back: what every reader is given (a {@link portico.format.Source}), what it gives
 * ({@link portico.format.Reading}), and what it says about the rest ({@link portico.format.Note}). The readers and writers themselves
 * live in the packages below. Knows {@code model} and {@code format.json}.
 */
package portico.format;
