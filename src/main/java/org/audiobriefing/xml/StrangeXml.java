package org.audiobriefing.xml;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML that may hold anything: without document types and external entities, text in one
 * piece, and with one kind of exception for all that is not well-formed.
 */
public final class StrangeXml extends StreamReaderDelegate {
  private StrangeXml(XMLStreamReader reader) {
    super(reader);
  }

  /** Reads bytes, in the encoding that they declare. */
  public static StrangeXml of(InputStream in) throws XMLStreamException {
    return new StrangeXml(factory().createXMLStreamReader(in));
  }

  /** Reads characters. */
  public static StrangeXml of(Reader in) throws XMLStreamException {
    return new StrangeXml(factory().createXMLStreamReader(in));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The parser of the platform meets some control characters with exceptions of its own. */
  @Override
  public int next() throws XMLStreamException {
    try {
      return super.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException(e.getMessage(), getLocation(), e);
    }
  }
}
