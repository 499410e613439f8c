/**
 * What an instance type holds, and what is taken of it: CPU, memory, interfaces, host ports, subnet addresses. Knows {@code model.topology} and
 * below.
 */
package portico.model.capacity;
