// A page of Mantine: its styles after the map's, and the map in its modal, which leaves Escape to its content.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'palpate/styles.css';
import { Button, MantineProvider, Modal } from '@mantine/core';
import '@mantine/core/styles.css';
import { BodyMap } from 'palpate';

function Page() {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <MantineProvider>
      <Button onClick={() => setOpened(true)}>Where does it hurt?</Button>
      <Modal opened={opened} onClose={close} size="75rem" title="Where it hurts" closeOnEscape={false}>
        <div role="none" onKeyDown={(event) => event.key === 'Escape' && close()}>
          <BodyMap />
        </div>
      </Modal>
    </MantineProvider>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
