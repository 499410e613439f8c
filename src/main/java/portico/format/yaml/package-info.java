/**
 * YAML as the same small tree as JSON, every value with its line and column. The only package that knows the YAML library. Knows
 * {@code format.json}.
 */
package portico.format.yaml;
