/** Addresses, address blocks, ports and protocols: the arithmetic of IPv4, free of AWS. Knows nobody. */
package portico.model.net;
