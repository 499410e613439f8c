/**
 * Lines of VPC flow logs (R172 to R177): what the interfaces along a trace would write, and whose a line is. Knows {@code model.flow} and below.
 */
package portico.model.flow.log;
