/** Flow logs as AWS delivers them to S3 and CloudWatch: text, one line for each record. Knows {@code format} and {@code model}. */
package portico.format.flowlog;
