package io.github.kconfig4j.product.steps;

import io.github.kconfig4j.product.steps.Fault.Operation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file that is written; if a write goes wrong, half of it is on the disk. */
record FaultyChannel(SeekableByteChannel real, Fault fault) implements SeekableByteChannel {

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (fault.isNext()) {
            real.write(bytes.duplicate().limit(bytes.position() + bytes.remaining() / 2));
        }
        fault.before(Operation.WRITE);
        return real.write(bytes);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return real.read(bytes);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        fault.before(Operation.WRITE);
        real.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public void close() throws IOException {
        real.close();
    }
}
