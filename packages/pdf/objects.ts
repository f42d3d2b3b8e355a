import { deflateSync } from 'node:zlib';

/** Collects the objects of a PDF file. */
export interface Objects {
  /** Takes a number for an object that is described later. */
  reserve(): number;
  /** Describes an object; under a number taken before, if given. Answers its number. */
  add(body: string, number?: number): number;
  /** Adds a stream, compressed. */
  stream(data: Uint8Array | string, more?: string): number;
  /** The whole file. */
  file(catalog: number, info: number): Uint8Array;
}

/** An empty collection. */
export function objects(): Objects {
  const bodies: (Buffer | undefined)[] = [];

  function add(body: string | Buffer, number = reserve()): number {
    bodies[number - 1] = Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1');
    return number;
  }
  function reserve(): number {
    return bodies.push(undefined);
  }
  function stream(data: Uint8Array | string, more = ''): number {
    const packed = deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data);
    const head = `<< /Filter /FlateDecode /Length ${packed.length} ${more}>>\nstream\n`;
    return add(Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]));
  }
  function file(catalog: number, info: number): Uint8Array {
    // The second line tells whoever passes the file on that it is not text.
    const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
    let length = parts[0]?.length ?? 0;
    const put = (part: Buffer) => {
      parts.push(part);
      length += part.length;
    };
    const offsets = bodies.map((body, index) => {
      const offset = length;
      put(Buffer.from(`${index + 1} 0 obj\n`, 'latin1'));
      put(body ?? Buffer.from('null', 'latin1'));
      put(Buffer.from('\nendobj\n', 'latin1'));
      return offset;
    });
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
    const trailer = `trailer\n<< /Size ${bodies.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>`;
    const end = Buffer.from(`${table}${trailer}\nstartxref\n${length}\n%%EOF\n`, 'latin1');
    return new Uint8Array(Buffer.concat([...parts, end]));
  }
  return { reserve, add, stream, file };
}

/** A text of the document's own description, in UTF-16. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<feff${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}
