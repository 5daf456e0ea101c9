/** The studio over HTTP: commands, streams of server-sent events, who may ask. */
@org.jspecify.annotations.NullMarked
package nenrin.studio.http;
