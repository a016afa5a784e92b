import dossier from 'virtual:dossier/hilversum-wmo-2024';

export { dossier };
