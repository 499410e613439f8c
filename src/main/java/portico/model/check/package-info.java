/**
 * What is wrong, or will be: each check turns a topology and its capacity into findings. Knows {@code model.placement}, {@code model.flow} and
 * below.
 */
package portico.model.check;
