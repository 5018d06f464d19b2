-- Which command began each stream: a cycle that is started twice is found without reading them all.
CREATE INDEX event_start ON event (command) WHERE number = 1;
